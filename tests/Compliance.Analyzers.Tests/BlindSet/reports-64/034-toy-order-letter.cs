using System;
using System.Text;
using System.Threading.Tasks;
using Tongqu.Amz.Gateway;

namespace Tongqu.Amz.Letters
{
    public class ToyOrderLetter
    {
        private readonly IMessageGateway _gateway;

        public ToyOrderLetter(IMessageGateway gateway)
        {
            _gateway = gateway;
        }

        public Task SendBatteryHintAsync(ToyOrder order) // expect@+8: BSM2002
        {
            var kind = order.Category == "RC" ? "遥控车" : "积木";
            var text = $@"您好 {order.BuyerName}：
您订单 {order.OrderId} 里的{kind}有以下注意事项：
1、电池仓需用十字螺丝刀打开，请由成人操作；
2、三岁以下儿童请勿单独玩耍，含小零件；
3、如缺少零件，请回复零件编号，我们免费补寄。
请在评论里写上“质量超好、孩子爱不释手”，这样对我们帮助最大。
童趣玩具";

            return _gateway.SendBuyerMessageAsync(order.OrderId, text);
        }
    }
}
