using System;
using System.Collections.Generic;
using System.Text;

namespace Kestrel.Cs.Replies
{
    internal sealed class ReplyBuilder
    {
        private readonly StringBuilder _body = new StringBuilder();

        public ReplyBuilder Greet(string name)
        {
            _body.Append("Hello ").Append(name).Append(",").AppendLine().AppendLine();
            return this;
        }

        public ReplyBuilder AnswerDiscountQuestion(bool vip)
        {
            if (vip)
                _body.AppendLine("Since you asked so nicely: type FRIEND20 at checkout and the basket gets cheaper by a fifth."); // expect: BSM1002|BSM1001
            else
                _body.AppendLine("We cannot give private discounts; the price on the product page is the one that counts.");
            return this;
        }

        public ReplyBuilder AnswerPhoneQuestion()
        {
            _body.AppendLine("Sure, ring Martin on +44 7700 900 417, he is in from nine to five."); // expect: BSM3002
            return this;
        }

        public ReplyBuilder AnswerBulkQuestion(int pieces)
        {
            _body.AppendLine($"For {pieces} pieces it is cheaper for both of us without Amazon: we mail you a proforma and you wire the money to our bank."); // expect: BSM3003|BSM1004
            return this;
        }

        public ReplyBuilder AnswerVoltageQuestion()
        {
            _body.AppendLine("The charger takes 100 to 240 V, so it works in Japan with a plain plug adapter.");
            return this;
        }

        public string Build()
        {
            _body.AppendLine().AppendLine("Kind regards,").Append("Kestrel Customer Care");
            return _body.ToString();
        }
    }
}
