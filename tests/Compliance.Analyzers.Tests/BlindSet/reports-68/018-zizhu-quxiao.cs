using Microsoft.AspNetCore.Mvc;
using System.Threading.Tasks;

namespace Kaidian.Web.Areas.Kefu.Controllers
{
    [Area("Kefu")]
    [Route("kefu/[controller]/[action]")]
    public class QuxiaoController : Controller
    {
        private readonly IOrderService _orders;
        private readonly IZnxService _znx;

        public QuxiaoController(IOrderService orders, IZnxService znx)
        {
            _orders = orders;
            _znx = znx;
        }

        [HttpPost]
        public async Task<IActionResult> Tongzhi(string orderId, int yuanyin)
        {
            var order = await _orders.FindAsync(orderId);
            if (order == null)
            {
                return Json(new { code = 404, msg = "订单不存在" });
            }

            string neirong;
            switch (yuanyin)
            {
                case 1: // 缺货
                    neirong = "您好，仓库盘点后发现这款没货了，麻烦您到订单页自己点一下取消，原因选“不想要了”就行。"; // expect: BSM4001
                    break;
                case 2: // 买家要求
                    neirong = $"您好，按您的要求，订单 {orderId} 已取消，货款会原路退回。";
                    break;
                case 3: // 下架
                    neirong = "您好，这款以后不在亚马逊卖了，您要再买直接到我们自己的官网下单，货款也在那边付。"; // expect: BSM3003|BSM3001
                    break;
                default:
                    neirong = $"您好，订单 {orderId} 的电池属于禁运品，无法寄到您所在的岛屿，我们已为您全额退款。";
                    break;
            }

            await _znx.SendAsync(order.SellerId, order.BuyerId, neirong);
            return Json(new { code = 0, msg = "发送成功" });
        }
    }
}
