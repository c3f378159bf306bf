using System.Linq;
using System.Text;

namespace VeloParts.Support.Composition
{
    public class SparePartReply
    {
        private readonly StringBuilder _text = new();

        public SparePartReply Greeting(string name)
        {
            _text.Append("Hi ").Append(name).AppendLine(",");
            return this;
        }

        public SparePartReply Parts(params SparePart[] parts)
        {
            _text.AppendLine("thanks for the photos. These parts go out to you today, free of charge under the warranty:");
            foreach (var p in parts.OrderBy(p => p.Position))
            {
                _text.Append(" - ").Append(p.Quantity).Append(" x ").AppendLine(p.Name);
            }
            return this;
        }

        public SparePartReply Mounting()
        {
            _text.AppendLine("Tighten the stem bolts with 5 Nm, not more. The drawing is on page 8 of the manual.");
            return this;
        }

        public SparePartReply Closing(string agent)
        {
            _text.AppendLine("If the bolts do not fit, answer here with the number on the stem.");
            _text.AppendLine("PS: happy with how we handled this? Then spread the word in a review; if not, talk to us first rather than to the public."); // expect: BSM2003
            _text.Append(agent);
            return this;
        }

        public override string ToString() => _text.ToString();
    }

    public record SparePart(int Position, int Quantity, string Name);

    public class AmazonTicketResponder
    {
        private readonly IBuyerThread _thread;

        public AmazonTicketResponder(IBuyerThread thread) => _thread = thread;

        public void Respond(AmazonTicket t) => _thread.Reply(t.OrderId,
            new SparePartReply().Greeting(t.BuyerName).Parts(t.Parts).Mounting().Closing(t.Agent).ToString());
    }
}
