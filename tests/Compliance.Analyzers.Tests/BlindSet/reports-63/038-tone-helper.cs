using System;
using System.Text;

namespace Xinghe.Kefu.Composer
{
    public class ReplyComposer
    {
        private readonly StringBuilder _reply = new StringBuilder();

        public ReplyComposer Greeting(string name)
        {
            _reply.Append(name).AppendLine("您好：");
            return this;
        }

        public ReplyComposer Apology(string defect)
        {
            _reply.AppendLine($"关于您提到的{defect}问题，我们深表歉意，新的配件会免费寄给您。");
            return this;
        }

        public ReplyComposer Sweetener()
        {
            _reply.AppendLine("另外，您下回下单备注“老友”，我们自动给您少收三成。"); // expect: BSM1001|BSM1006
            return this;
        }

        public ReplyComposer Plea()
        {
            _reply.AppendLine("小店刚起步，全靠您的五星才活得下去，求求您了。"); // expect: BSM2002
            return this;
        }

        public ReplyComposer Ending(DateTime date)
        {
            _reply.AppendLine($"如有疑问请直接回复本消息。{date:yyyy-MM-dd}");
            return this;
        }

        public string BuildBuyerMessage() => _reply.ToString();
    }
}
