using System.Collections;

namespace Rushmore.Ops
{
    public class FollowUpLetter
    {
        private ArrayList alLines = new ArrayList();

        public FollowUpLetter(string sFirstName, string sSku)
        {
            alLines.Add("Hi " + sFirstName + ",");
            alLines.Add("");
            alLines.Add("Your socket set should have arrived by now.");
            alLines.Add("Should a bit be missing, reply to this message and we mail it at no charge.");
            if (sSku.StartsWith("RM-PRO"))
            {
                alLines.Add("Pro owners get the torque wrench for nothing, just tell us where to ship it."); // expect: BSM1005
            }
            alLines.Add("Please leave feedback for us as a seller when you have a minute."); // expect: BSM2006
            alLines.Add("Questions? Write to help@rushmore-tools.example.com any time."); // expect: BSM3002
            alLines.Add("");
            alLines.Add("Rushmore Tools");
        }

        public string GetLetter()
        {
            return string.Join("\r\n", (string[])alLines.ToArray(typeof(string)));
        }
    }
}
