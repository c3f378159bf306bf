using System;
using System.Threading.Tasks;

namespace Kaidian.Web.Services
{
    public class QuxiaoChuli
    {
        private readonly IZnxService _znx;

        public QuxiaoChuli(IZnxService znx) => _znx = znx;

        public async Task ChuliAsync(QuxiaoShenqing s)
        {
            if (!s.YiFahuo)
            {
                await _znx.SendAsync(s.OrderId, $"您好，已收到您的取消申请，订单 {s.OrderId} 已由我们取消，您无需任何操作，货款将原路退回。");
                return;
            }

            if (s.KeLanjie)
            {
                await _znx.SendAsync(s.OrderId, "您好，包裹已出库，我们正在联系承运商拦截，拦截成功后立即为您退款。");
            }
            else
            {
                await _znx.SendAsync(s.OrderId, "Hello, the parcel is already in your city, it can't be stopped. Please refuse it at the door or use the free return label, then we refund.");
            }
        }

        public Task GaiJianAsync(string orderId) =>
            _znx.SendAsync(orderId, "您好，您想把两件改成一件，我们已为您取消其中一件并退款，剩下的一件照常发货，不影响送达时间。");

        public Task JiashouAsync(string orderId, decimal yizhekou) =>
            _znx.SendAsync(orderId, $"您好，您问的发票金额差异是因为下单时已使用优惠券抵扣 {yizhekou:F2} 美元，所以发票上显示的是实付金额。");
    }
}
