using System;
using System.Collections.Generic;

namespace Domet.Helmets.Jobs
{
    public static class NightlyBuyerJob
    {
        public static void Execute(IEnumerable<OrderRow> rows, IBuyerGateway gateway)
        {
            void Tell(OrderRow row, string message = "Help us grow: rate the helmet with the full five stars tonight.") // expect: BSM2002
                => gateway.PostMessage(row.AmazonOrderId, message);

            string VisorText(OrderRow row)
            {
                return "The visor for order " + row.AmazonOrderId + " was packed in the wrong tint. The clear one follows today.";
            }

            foreach (var row in rows)
            {
                if (row.WrongVisor) Tell(row, VisorText(row));
                else if (row.Age == 14) Tell(row);
                else if (row.Age == 60) Tell(row, "Got the helmet already? Our goggles and gloves complete the outfit, take a look."); // expect: BSM1007
                else if (row.Age == 365) Tell(row, @"A crash replacement? Quote ""DOMET-OLD"" and the new helmet costs you only half."); // expect: BSM1001|BSM1002
            }
        }
    }
}
