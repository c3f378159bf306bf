using SqlSugar;

namespace QianTang.Erp.Seed;

public class XiaoXiMoBanSeed : ISqlSugarEntitySeedData<XiaoXiMoBan>
{
    public IEnumerable<XiaoXiMoBan> HasData()
    {
        yield return new XiaoXiMoBan
        {
            Id = 1300001, BianMa = "WULIU_YICHANG", ZhanDian = "US", MingCheng = "物流异常",
            NeiRong = "您好，您的包裹在中转站滞留，我们已联系承运商，预计 {{date}} 送达。若不愿等待，我们会为您全额退款。"
        };
        yield return new XiaoXiMoBan
        {
            Id = 1300002, BianMa = "HAOPING_FANXIAN", ZhanDian = "US", MingCheng = "好评返现",
            NeiRong = "亲爱的客户，收到宝贝满意的话麻烦给个五星，截图发过来，我们返您 8 美元哦。" // expect: BSM2001
        };
        yield return new XiaoXiMoBan
        {
            Id = 1300003, BianMa = "CHAPING_WANHUI", ZhanDian = "US", MingCheng = "差评挽回",
            NeiRong = "您好，新的水壶已经给您补发了，能否请您把之前那条一星评论删掉呢？" // expect: BSM2004
        };
        yield return new XiaoXiMoBan
        {
            Id = 1300004, BianMa = "BUFA_LINGJIAN", ZhanDian = "US", MingCheng = "补发零件",
            NeiRong = "您好，缺少的螺丝包今天已免费寄出，预计三天内送达，给您添麻烦了。"
        };
    }
}
