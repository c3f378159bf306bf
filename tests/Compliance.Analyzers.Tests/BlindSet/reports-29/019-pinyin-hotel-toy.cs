using System.Collections.Generic;
using System.Linq;

namespace YuLe.WanJu.YaMaXun
{
    public class DuanXinMoBanGuanLi
    {
        private readonly List<MoBanXiang> _lieBiao = new List<MoBanXiang>();

        public DuanXinMoBanGuanLi()
        {
            _lieBiao.Add(new MoBanXiang("发货延迟", "您好，您订购的积木因清关延误预计周五送达，如不愿等待我们可为您取消并全额退款。"));
            _lieBiao.Add(new MoBanXiang("索评", "您好，积木拼好了吗？方便的话请到亚马逊写几句商品评价，谢谢。")); // expect: BSM2006
            _lieBiao.Add(new MoBanXiang("红包", "您好，耽误您时间了，我们微信给您发个20元红包表示歉意，请告知微信号。")); // expect: BSM1004|BSM3002|BSM3003|BSM1003
            _lieBiao.Add(new MoBanXiang("新品", "您好，我们新出的太空系列积木本周上架，欢迎进店选购！")); // expect: BSM1007
            _lieBiao.Add(new MoBanXiang("缺件", "您好，缺少的零件包已经免费补发，物流单号稍后更新在订单里。"));
        }

        // 按名称取模板
        public string QuMoBan(string mingCheng) => _lieBiao.First(x => x.MingCheng == mingCheng).NeiRong;
    }

    public class MoBanXiang
    {
        public MoBanXiang(string mingCheng, string neiRong) { MingCheng = mingCheng; NeiRong = neiRong; }
        public string MingCheng { get; }
        public string NeiRong { get; }
    }
}
