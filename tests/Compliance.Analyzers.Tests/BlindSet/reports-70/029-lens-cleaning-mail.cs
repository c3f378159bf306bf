using System.Text;

namespace Opaline.Optics.Amazon.Mailer
{
    public class LensMailText
    {
        public string CleaningAnswer(BuyerThread thread)
        {
            var text = new StringBuilder();
            text.AppendLine($"Hello {thread.BuyerName},");
            text.AppendLine("streaks on the binoculars come from alcohol wipes; a dry microfibre cloth and a breath of air are enough.");
            text.AppendLine("If the coating has suffered already, open a return for the order and we will refund it completely.");
            if (thread.DaysSinceFirstRequest > 7)
            {
                text.AppendLine("We wrote to you last week about rating the binoculars and have not seen anything yet, so here is our reminder to do it."); // expect: BSM2006
            }

            text.AppendLine("To get no more mails from Opaline click the opt-out button underneath."); // expect: BSM4006
            text.Append("Opaline Optics");
            return text.ToString();
        }

        public string Dispatched(BuyerThread thread)
        {
            return $"Hello {thread.BuyerName}, your binoculars were handed to the courier this morning. Enjoy!"; // expect: BSM4002
        }
    }
}
