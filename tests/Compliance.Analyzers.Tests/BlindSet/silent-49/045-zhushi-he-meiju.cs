using System.ComponentModel;

namespace DianXiaoer.Yingxiao
{
    // 营销活动类型。注意：给亚马逊买家发“好评返现”“送优惠券”是违规的，
    // 例如：“留下五星好评，我们送您 10 美元礼品卡” —— 禁止！
    public enum HuodongLeixing
    {
        [Description("满减")] ManJian = 1,
        [Description("优惠券")] Youhuiquan = 2,
        [Description("买一送一")] MaiYiSongYi = 3,
        [Description("会员折扣")] HuiyuanZhekou = 4,
        [Description("推荐好友返现")] TuijianFanxian = 5,
        [Description("好评有礼（仅限线下门店）")] HaopingYouli = 6,
    }

    public class HuodongLieming
    {
        [DisplayName("优惠券面额")] public decimal MianE { get; set; }
        [DisplayName("下次购买可用")] public bool XiaciKeyong { get; set; }
        [DisplayName("赠品名称")] public string Zengpin { get; set; }
        [DisplayName("客服微信号")] public string Weixin { get; set; }

        /* 旧文案，已停用：
           “亲，加我微信领取红包，下单再享八折” */
        public string[] DaochuBiaotou() => new[] { "活动名称", "优惠券代码", "折扣", "已领取", "已使用", "差评数", "好评率" };
    }
}
