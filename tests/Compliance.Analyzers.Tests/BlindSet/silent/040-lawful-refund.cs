namespace TuiKuan.Service
{
    public class TuiKuanXiaoXi
    {
        private readonly IBuyerMessageSender _sender;
        public TuiKuanXiaoXi(IBuyerMessageSender sender) { _sender = sender; }

        public void QuanE(string orderId, string name)
        {
            _sender.SendToBuyer(orderId, name + "您好，您的订单已全额退款，款项将在3到5个工作日内退回原支付方式。");
        }

        public void BuFen(string orderId, string name, decimal jine)
        {
            _sender.SendToBuyer(orderId, $"{name}您好，因少发一条数据线，已为本订单部分退款{jine}美元。");
        }

        public void TuiHuo(string orderId)
        {
            _sender.SendToBuyer(orderId, "您好，退货标签已生成，仓库签收后立即退款，运费由我们承担。");
        }
    }
}
