using System;

namespace ScannerApp.Mobile
{
    // rate dialog of OUR app in the Play Store, shown to warehouse users
    public class RateAppDialog
    {
        public string Title = "Rate this app";
        public string Text = "Do you like the scanner app? Then rate it in the Play Store.";
        public string ButtonYes = "Rate now";
        public string ButtonLater = "Later";
        public string ButtonNever = "Do not ask again";

        public bool ShouldShow(int nStarts, DateTime dtLast)
        {
            if (nStarts < 20) return false;
            if ((DateTime.Now - dtLast).TotalDays < 60) return false;
            return true;
        }
    }
}
