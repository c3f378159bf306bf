using System;
namespace AmzKefu
{
    public class DaAn
    {
        public string HuiFu(int leixing, string buyer)
        {
            string r;
            switch (leixing)
            {
                case 0:
                    r = buyer + "您好，您订购的型号已停产，订单已取消并全额退款。";
                    break;
                case 1:
                    r = buyer + "您好，退货请打仓库主管电话 0755-2661-0937 商量，走我们自己的退货地址。"; // expect: BSM3002|BSM3003
                    break;
                case 2:
                    r = buyer + "您好，说明书第8页有重置步骤，请按住电源键10秒。";
                    break;
                case 3:
                    r = buyer + "您好，追加好评并附上照片，抽奖赢取空气炸锅。"; // expect: BSM2001
                    break;
                default:
                    throw new ArgumentOutOfRangeException("leixing");
            }
            return r;
        }
    }
}
