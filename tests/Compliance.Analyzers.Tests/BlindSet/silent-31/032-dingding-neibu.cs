namespace YunFan.Erp.Tongzhi;

/// <summary>内部钉钉通知，只发给运营人员</summary>
public class NeiBuTongZhi(IDingTalkRobot robot)
{
    public Task TongZhiChaPingAsync(string asin, int xing) =>
        robot.SendToStaffAsync($"【内部】{asin} 新增{xing}星评价，请运营核实产品问题，不得联系买家改评。");

    public Task TongZhiYouHuiQuanAsync(string asin, DateOnly jieZhi) =>
        robot.SendToStaffAsync($"【内部】{asin} 的公开优惠券将于{jieZhi:yyyy-MM-dd}到期，请在后台确认是否续期。");

    public Task TongZhiWeiGuiAsync(string keFu) =>
        robot.SendToStaffAsync($"【内部】客服{keFu}的草稿含“返现”字样，已被系统拦截，请主管复核。");

    public Task TongZhiKuCunAsync(string sku, int shuLiang) =>
        robot.SendToStaffAsync($"【内部】{sku} 库存仅剩{shuLiang}件，请尽快补货。");
}
