namespace Nanxun.Integration.DingTalk;

/// <summary>钉钉日报机器人，发给运营内部群</summary>
public class RiBaoJiQiRen
{
    private readonly IDingTalkRobot _robot;
    public RiBaoJiQiRen(IDingTalkRobot robot) => _robot = robot;

    public Task FaRiBao(TongJi t) => _robot.SendMarkdown("运营日报", $"""
        ### {t.RiQi:yyyy-MM-dd} 店铺日报
        - 新增差评 {t.ChaPing} 条，其中物流原因 {t.WuLiu} 条
        - 优惠券核销 {t.HeXiao} 张，折扣总额 {t.ZheKou} 美元
        - 退款 {t.TuiKuan} 单，补发 {t.BuFa} 单
        - 提醒各组：严禁向买家索要五星好评，严禁好评返现，违者按制度处理
        """);

    public Task TiXingZhuGuan(string dianPu) =>
        _robot.SendText($"{dianPu} 昨日被亚马逊警告，请运营主管检查索评模板，把带礼品卡的旧模板全部下线。");
}
