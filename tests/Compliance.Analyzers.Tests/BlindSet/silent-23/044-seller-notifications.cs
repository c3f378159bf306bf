namespace YunGou.Erp.TongZhi;

/// <summary>钉钉机器人：只发给运营内部群。</summary>
public class DingTalkAlert
{
    private readonly IDingTalkRobot _robot;
    public DingTalkAlert(IDingTalkRobot robot) => _robot = robot;

    public Task ChaPing(string asin, int stars) =>
        _robot.PushAsync("运营群", $"【差评预警】{asin} 新增 {stars} 星差评，请客服今天内跟进处理。");

    public Task YouHuiQuan(string asin, int percent) =>
        _robot.PushAsync("运营群", $"【优惠券】{asin} 的 {percent}% 优惠券今晚到期，请运营及时续期。");

    public Task ZengPin(int left) =>
        _robot.PushAsync("仓库群", $"【赠品】赠品硅胶铲仅剩 {left} 件，请采购补货。");

    public Task English(string asin) =>
        _robot.PushAsync("ops", $"[alert] coupon for {asin} is stacked with a deal, discount is over 50%, please stop one of them");
}
