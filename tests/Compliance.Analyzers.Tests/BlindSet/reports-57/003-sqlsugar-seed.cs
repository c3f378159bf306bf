using SqlSugar;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace YunCang.Erp.SeedData;

[SugarTable("msg_moban", "买家消息模板")]
public class XiaoXiMoBan
{
    [SugarColumn(IsPrimaryKey = true)] public long Id { get; set; }
    public string BiaoTi { get; set; }
    [SugarColumn(ColumnDataType = "text", ColumnDescription = "消息正文，可含优惠券占位符")]
    public string NeiRong { get; set; }
}

public class XiaoXiMoBanSeedData : ISqlSugarEntitySeedData<XiaoXiMoBan>
{
    public IEnumerable<XiaoXiMoBan> HasData() => new[]
    {
        new XiaoXiMoBan { Id = 1001, BiaoTi = "地址核实", NeiRong = "您好 {BuyerName}，承运商反馈门牌号不全，请补充后我们安排发货。" },
        new XiaoXiMoBan { Id = 1002, BiaoTi = "妥投关怀", NeiRong = "您好 {BuyerName}，为感谢支持，特送您优惠码 {YouHuiMa}，全店通用。" }, // expect: BSM1002|BSM1001
        new XiaoXiMoBan { Id = 1003, BiaoTi = "差评跟进", NeiRong = "您好 {BuyerName}，看到您留了两颗星，问题我们已处理，能不能帮忙把评价改高一点？" }, // expect: BSM2004
        new XiaoXiMoBan { Id = 1004, BiaoTi = "退货说明", NeiRong = "您好 {BuyerName}，退货标签已生成，请在“我的订单”中打印并贴在外箱。" },
        new XiaoXiMoBan { Id = 1005, BiaoTi = "晒图", NeiRong = "您好 {BuyerName}，留评后把截图发来，客服给您转五美金。" }, // expect: BSM2001|BSM1004
    };
}
