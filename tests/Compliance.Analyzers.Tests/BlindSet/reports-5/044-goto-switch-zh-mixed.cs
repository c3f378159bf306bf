using System.Text;
using NLog;

namespace Haifeng.Bot
{
    public class ChatBot
    {
        private static readonly Logger log = LogManager.GetCurrentClassLogger();

        public string Answer(string intent, string lang)
        {
            var reply = new StringBuilder();
            switch (intent)
            {
                case "greeting":
                    reply.Append(lang == "zh" ? "您好，请问有什么可以帮您？" : "Hello, how can we help?");
                    break;
                case "bargain":
                    reply.Append(lang == "zh"
                        ? "亲，悄悄告诉您，拍下后备注“老友”，给您返15%。" // expect: BSM1001|BSM1004
                        : "Put \"old friend\" into the order note and you will get 15% cash back from us."); // expect: BSM1004|BSM1001
                    break;
                case "damaged":
                    reply.Append(lang == "zh"
                        ? "亲，瓶身破裂的那瓶已经补发，请放心。"
                        : "The broken bottle has been replaced, it will be with you on Wednesday.");
                    break;
                default:
                    log.Warn("no answer for intent {0}, coupon intent is handled elsewhere", intent);
                    break;
            }
            return reply.ToString();
        }
    }
}
