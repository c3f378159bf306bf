using System;
namespace FuKang.Service
{
    public class JiaoYiHouService : IJiaoYiHouService
    {
        public string ZuZhuang(Order order, int fen, decimal jinE)
        {
            if (fen >= 4)
                return $"尊敬的{order.BuyerName}，把您的使用感受发到评价区，我们返还{jinE}元给您。"; // expect: BSM2001
            if (fen == 3)
                return $"尊敬的{order.BuyerName}，您的血压计袖带已补发，快递{order.Courier}，三天内送达。";

            var msg = $"尊敬的{order.BuyerName}，我们愿意出{jinE}元，请您删除{order.ReviewDate:yyyy-MM-dd}的那条评价。"; // expect: BSM2001|BSM2004
            return msg;
        }
    }
}
