/** The page of practice, fetched when it is opened. */
import '../style/activities.css';
import '../style/cards.css';
import '../style/findings.css';
import '../style/fold.css';
import '../style/practice.css';
import '../style/practice-more.css';

export { PracticeScreen } from './practice-screen.tsx';
