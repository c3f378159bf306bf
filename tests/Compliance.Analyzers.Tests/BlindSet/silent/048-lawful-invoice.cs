namespace FaPiao.Web.Services
{
    public class FaPiaoService
    {
        public async Task<bool> FaSong(string orderId, string taitou, string shuihao)
        {
            var neirong = string.Format("您好，订单{0}的发票已附上，抬头：{1}，税号：{2}。如有错误请回复，我们重开。", orderId, taitou, shuihao);
            return await BuyerApi.SendMessageAsync(orderId, neirong);
        }

        public async Task<bool> QueShuiHao(string orderId)
        {
            return await BuyerApi.SendMessageAsync(orderId, "您好，开具发票需要贵公司的税号，请直接回复本消息。");
        }

        public async Task<bool> ZheKouShuoMing(string orderId, decimal je)
        {
            return await BuyerApi.SendMessageAsync(orderId, $"您好，发票上的折扣{je}元是您下单时已经享受的活动优惠，已体现在实付金额中。");
        }
    }
}
