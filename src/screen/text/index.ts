/** The page for the reader's own text, fetched when it is opened. */
import '../style/panels.css';
import '../style/findings.css';
import '../style/tabs.css';
import '../style/text.css';

export { TextScreen } from './text-screen.tsx';
