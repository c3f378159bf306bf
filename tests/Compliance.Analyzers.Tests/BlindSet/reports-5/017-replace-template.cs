using System;

namespace Northgate.Templates
{
    public class TemplateRenderer
    {
        private const string Reminder =
            "Dear #NAME#, two weeks ago we asked for your opinion. This is our second reminder: please write your review of #ITEM# today."; // expect: BSM2006

        private const string Bonus =
            "Dear #NAME#, enter #CODE# at the checkout and #PCT#% will be taken off your total."; // expect: BSM1001|BSM1002

        private const string Gate =
            "Dear #NAME#, the driver stood in front of a locked gate. Please send us the gate code so that #ITEM# can be delivered tomorrow.";

        public string RenderReminder(string name, string item)
            => Reminder.Replace("#NAME#", name).Replace("#ITEM#", item);

        public string RenderBonus(string name, string code, int pct)
        {
            return Bonus
                .Replace("#NAME#", name)
                .Replace("#CODE#", code)
                .Replace("#PCT#", pct.ToString());
        }

        public string RenderGate(string name, string item) => Gate.Replace("#NAME#", name).Replace("#ITEM#", item);
    }
}
