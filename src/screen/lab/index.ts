/** The lab, fetched when it is opened. */
import '../style/fold.css';
import '../style/tabs.css';
import '../style/lab.css';

export { LabScreen } from './lab-screen.tsx';
