using System.Text;

namespace Altsystem.Shop
{
    public class KundenBrief
    {
        private StringBuilder _brief = new StringBuilder();

        public KundenBrief Anrede(string name)
        {
            _brief.AppendFormat("Dear {0},", name).AppendLine();
            return this;
        }

        public KundenBrief ReparaturHinweis()
        {
            _brief.AppendLine("the zip of your jacket can be repaired in any shop, we refund the bill through your Amazon order.");
            return this;
        }

        public KundenBrief SterneBitte(string artikel)
        {
            _brief.Append("nothing makes our ").Append(artikel).Append(" team happier than ");
            _brief.AppendLine("a glowing review from you, five out of five if you can."); // expect: BSM2002
            return this;
        }

        public KundenBrief Beigabe()
        {
            _brief.AppendFormat("The jacket was sewn by {0}. ", "Mrs Lund");
            _brief.AppendLine("Choose two pairs of socks, they cost you nothing and come with our compliments."); // expect: BSM1005
            return this;
        }

        public override string ToString() => _brief.ToString();
    }
}
