using System.Collections.Generic;
using System.Linq;

namespace Meilin.Crm.Sequences
{
    public class DripSequence
    {
        // (第几天, 标题, 正文)
        private static readonly List<(int Day, string Subject, string Body)> Steps = new()
        {
            (2, "Assembly of your desk", "Hi {FirstName}, step 4 of the leaflet is easier with two people: one holds the top while the other one turns the desk legs in."),
            (9, "Your desk", "{FirstName}您好，3天内回复本邮件，即可免费领取桌垫一张。"), // expect: BSM1005
            (16, "Your desk order", "Hi {FirstName}, your next order ships for free and comes with 12% off. Just write us before you buy."), // expect: BSM1001|BSM1006
            (28, "Warranty", "Hi {FirstName}, the two-year warranty of the desk motor started with the delivery. The invoice is sufficient as proof."),
        };

        public IEnumerable<(string Subject, string Body)> Due(int day, string firstName) =>
            from s in Steps
            where s.Day == day
            select (s.Subject, s.Body.Replace("{FirstName}", firstName));
    }
}
