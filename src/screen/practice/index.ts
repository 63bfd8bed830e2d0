/** The page of practice, fetched when it is opened. */
import '../style/activities.css';
import '../style/findings.css';
import '../style/practice.css';

export { PracticeScreen } from './practice-screen.tsx';
