using System.Collections.Generic;

namespace Mabang.Plugin.AmazonMsg
{
    public class MoBanCangKu
    {
        private readonly IDictionary<int, string> _moban = new Dictionary<int, string>();

        public MoBanCangKu()
        {
            _moban[1] = @"您好，{buyer}：
您的订单 {order} 因清关查验会晚到三天左右。
如果不愿意等，请回复我们，我们取消订单并全额退款。";

            int wanCheng = 2; // expect@+3: BSM2003|BSM2002
            _moban[wanCheng] = @"您好，{buyer}：
订单 {order} 里的婴儿车应该已经装好了吧，安装图在说明书第 3 页。
觉得好就去商品页写两句夸夸我们，觉得不好千万别写，先来找我们。";

            int zengPin = 3; // expect@+3: BSM1005
            _moban[zengPin] = @"您好，{buyer}：
订单 {order} 的雨罩需要和车身分两个包裹发出。
另外回一句喜欢的颜色，我们白送您一个奶瓶袋，不要钱的。";
        }

        public string Qu(int id) => _moban.TryGetValue(id, out var s) ? s : null;
    }
}
