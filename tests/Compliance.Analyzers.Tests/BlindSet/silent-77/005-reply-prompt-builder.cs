using System.Collections.Generic;
using System.Text;
using OpenAI.Chat;

namespace Brightkiln.Assist
{
    public class ReplyAssistantPrompt
    {
        private readonly List<string> _rules = new();

        public ReplyAssistantPrompt Default()
        {
            _rules.Add("Never offer a discount, a coupon or a free gift to the buyer.");
            _rules.Add("Never ask for a five-star review and never ask the buyer to change or delete a review.");
            _rules.Add("Do not write phone numbers, e-mail addresses or links to our web shop.");
            _rules.Add("If the buyer wants a refund by PayPal, explain that refunds are made through Amazon only.");
            return this;
        }

        public IEnumerable<ChatMessage> Build(string thread)
        {
            var sb = new StringBuilder();
            sb.AppendLine("You draft answers for a support agent. Follow these rules:");
            foreach (var rule in _rules)
            {
                sb.Append("- ").AppendLine(rule);
            }

            yield return new SystemChatMessage(sb.ToString());
            yield return new UserChatMessage(thread);
        }
    }
}
