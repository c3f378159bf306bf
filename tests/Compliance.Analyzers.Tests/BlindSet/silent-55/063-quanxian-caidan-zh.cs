namespace YunCang.Admin.CaiDan;

[AttributeUsage(AttributeTargets.Class)]
public sealed class CaiDanAttribute(string mingCheng, string beiZhu = "") : Attribute
{
    public string MingCheng => mingCheng;
    public string BeiZhu => beiZhu;
}

[CaiDan("优惠券管理", "新建、停用优惠券，查看您的预算消耗")]
public class YouHuiQuanYe { }

[CaiDan("返现审核", "审核员工报销与供应商返现，财务主管可见")]
public class FanXianYe { }

[CaiDan("索评任务", "批量调用“请求评论”接口，每个订单只能请求一次")]
public class SuoPingYe { }

[CaiDan("差评工单", "一至三星评论自动生成工单，请勿联系买家修改评价")]
public class ChaPingYe { }

[CaiDan("赠品库存", "独立站满赠活动的赠品，低于50件时提醒采购")]
public class ZengPinYe { }

[CaiDan("会员等级", "独立站会员：银卡九五折，金卡九折，生日当月双倍积分")]
public class HuiYuanYe { }
