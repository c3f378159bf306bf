using System.Text;

namespace HaiMai.Amazon.Messaging
{
    public class BuyerMessageBuilder
    {
        private readonly StringBuilder sb = new StringBuilder();

        public BuyerMessageBuilder Greeting(string buyerName)
        {
            sb.Append("尊敬的").Append(buyerName).AppendLine("：");
            return this;
        }

        public BuyerMessageBuilder Delay(string orderId, string date)
        {
            sb.AppendLine($"您的订单{orderId}因港口拥堵延误，预计{date}送达。如果您不想再等，我们可以为您取消并全额退款。");
            return this;
        }

        public BuyerMessageBuilder Gift()
        {
            sb.AppendLine("作为老客户，我们特意为您准备了一份神秘小礼物，回复地址即可免费领取。"); // expect: BSM1005
            return this;
        }

        public BuyerMessageBuilder NextOrder()
        {
            sb.AppendLine("下次购买时输入优惠码 HM2025，可享八五折。"); // expect: BSM1002|BSM1001|BSM1006
            return this;
        }

        public BuyerMessageBuilder Replacement(string sku)
        {
            sb.AppendLine($"新的{sku}已经为您免费补发，坏的那件不用寄回。");
            return this;
        }

        public BuyerMessageBuilder Sign(string brand)
        {
            sb.AppendLine().Append(brand).AppendLine("客服团队");
            return this;
        }

        public override string ToString() => sb.ToString();
    }
}
