using System;
using System.Collections.Generic;

namespace KaffeeKontor.Scripts
{
    public class BuyerMsgFactory
    {
        public string Msg1(string name)
        {
            return string.Concat("Hello ", name, ", the late beans left the roastery this morning. ",
                "For your trouble we add store credit to your next purchase", // expect: BSM1006|BSM1003
                ". Greetings");
        }

        public string Msg2(string name)
        {
            var rows = new List<string>();
            rows.Add("Hello " + name + ",");
            rows.Add("the beans are roasted on Tuesday and ship on Wednesday, so one day after the promised date.");
            rows.Add("If this is too late, write to us here and we cancel with full refund.");
            return string.Join(Environment.NewLine, rows);
        }

        public string Msg3(string name)
        {
            var txt = "Hello NAME, today is your lucky day: spin our wheel and win a year of beans."; // expect: BSM1006|BSM1005
            return txt.Replace("NAME", name);
        }

        public string Msg4(string name, string lnk)
        {
            string txt = "Hello NAME, this short form tells us what to roast for you: https://forms.gle/LNK"; // expect: BSM3001
            return txt.Replace("NAME", name).Replace("LNK", lnk);
        }
    }
}
