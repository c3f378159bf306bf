using System.Collections.Generic;

namespace KuaJingTong.Admin.Menu
{
    public static class HouTaiCaiDan
    {
        public static List<CaiDanXiang> GetCaiDan()
        {
            return new List<CaiDanXiang>
            {
                new CaiDanXiang("yingxiao", "营销管理", null),
                new CaiDanXiang("yingxiao.youhuiquan", "优惠券列表", "查看店铺在亚马逊后台创建的优惠券"),
                new CaiDanXiang("yingxiao.zhekou", "折扣设置", "设置商品的促销价与起止时间"),
                new CaiDanXiang("yingxiao.zengpin", "赠品规则", "买赠活动的商品与数量"),
                new CaiDanXiang("pingjia", "评价管理", null),
                new CaiDanXiang("pingjia.chaping", "差评列表", "按星级筛选，导出为表格"),
                new CaiDanXiang("pingjia.suoping", "索评任务", "调用亚马逊官方索评接口，文案由亚马逊生成"),
                new CaiDanXiang("hegui.fanxian", "返现拦截记录", "查看被系统拦截的站内信"),
            };
        }
    }

    public class CaiDanXiang
    {
        public CaiDanXiang(string bianMa, string biaoTi, string shuoMing) { BianMa = bianMa; BiaoTi = biaoTi; ShuoMing = shuoMing; }
        public string BianMa { get; }
        public string BiaoTi { get; }
        public string ShuoMing { get; }
    }
}
