using System;
using System.Threading.Tasks;

namespace Hengda.Amazon.Replies
{
    public class QuestionAnswerer
    {
        private readonly IBuyerMessageApi _api;

        public QuestionAnswerer(IBuyerMessageApi api)
        {
            _api = api;
        }

        public async Task AnswerAsync(string orderId, QuestionType type, string buyerName)
        {
            string reply;
            switch (type)
            {
                case QuestionType.Discount:
                    reply = $"{buyerName} 您好，谢谢您的咨询。我们没有办法给单独的买家改价，页面价格对所有人一样。";
                    break;
                case QuestionType.Size:
                    reply = $"{buyerName} 您好，椅子坐高 42 到 52 厘米可调，承重 120 公斤。";
                    break;
                case QuestionType.Pairing:
                    reply = $"{buyerName} 您好，配对码印在说明书第三页，输入后绿灯亮起就表示连接成功。";
                    break;
                case QuestionType.Compensation:
                    reply = $"{buyerName} 您好，椅背确实有划痕，我们已经就这个订单退还了 12 美元，并会给您换一块新的椅背。";
                    break;
                case QuestionType.Invoice:
                    reply = $"{buyerName} 您好，发票上的“折扣”一行是您下单时已经享受的活动减免。";
                    break;
                case QuestionType.OffSite:
                    reply = $"{buyerName} 您好，我们只在亚马逊上销售，不接受私下转账，请通过商品页面下单。";
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(type));
            }

            await _api.ReplyAsync(orderId, reply);
        }
    }

    public enum QuestionType { Discount, Size, Pairing, Compensation, Invoice, OffSite }
}
