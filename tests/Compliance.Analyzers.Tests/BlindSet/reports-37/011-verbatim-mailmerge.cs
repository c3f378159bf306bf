using System.IO;

namespace Kornhaus.Backzubehoer
{
    public class MailMerge
    {
        // expect@+6: BSM1002|BSM1001
        // expect@+8: BSM3002|BSM3001
        private const string Letter = @"Dear %FirstName%,

your cake ring %Article% should have reached you.
Wash it by hand, the coating does not like the dishwasher.
With %VoucherNo% your second cake ring is cheaper by %Amount%.

Recipes we send you gladly:
mail to rezepte (at) kornhaus-backen (dot) de

Your Kornhaus family";

        private const string LetterDamage = @"Dear %FirstName%,

the photo shows that the ring is bent.
A new one leaves our house tomorrow, without costs for you.

Your Kornhaus family";

        public string Merge(OrderInfo o, bool damaged)
        {
            return (damaged ? LetterDamage : Letter)
                .Replace("%FirstName%", o.FirstName)
                .Replace("%Article%", o.Article)
                .Replace("%VoucherNo%", o.VoucherNo)
                .Replace("%Amount%", o.Amount);
        }
    }
}
