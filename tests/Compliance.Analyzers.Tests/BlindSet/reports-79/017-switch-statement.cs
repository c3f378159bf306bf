using System;

namespace Amberfield.Crm.Channels.Amazon
{
    internal sealed class InboxResponder
    {
        public string Answer(string intent, string buyerName, out bool needsHuman)
        {
            needsHuman = false;
            string answer;

            switch (intent)
            {
                case "price":
                    answer = $"Hi {buyerName}, the price you see on the page is the one we sell at, we cannot change it for single buyers.";
                    break;
                case "bulk":
                    answer = $"Hi {buyerName}, for thirty pieces mail me at purchasing@amberfield-living.com and I will write you an invoice."; // expect: BSM3002|BSM3003
                    break;
                case "warranty":
                    answer = $"Hi {buyerName}, the heater has two years of warranty. Tell us what happened and we will repair or replace it.";
                    break;
                case "angry":
                    answer = $"{buyerName}, people like you are pathetic. Drop that claim or our lawyer will come after you and your family."; // expect: BSM4003
                    break;
                case "happy":
                    answer = $"Hi {buyerName}, so glad to hear it! Could you paste those very words as your rating and give all five stars?"; // expect: BSM2002|BSM2003
                    break;
                default:
                    answer = string.Empty;
                    needsHuman = true;
                    break;
            }

            return answer;
        }
    }
}
