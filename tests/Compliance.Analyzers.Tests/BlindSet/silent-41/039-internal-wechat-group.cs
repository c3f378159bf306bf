using System.Threading.Tasks;

namespace MaiShou.TongZhi
{
    /// <summary>企业微信群机器人，只通知公司内部运营人员</summary>
    public class YunYingQunJiQiRen
    {
        private readonly IWeComBot _bot;
        public YunYingQunJiQiRen(IWeComBot bot) { _bot = bot; }

        public async Task TongZhiAsync(string asin, int xingJi)
        {
            await _bot.SendGroupAsync($"运营同事注意：{asin} 新增一条{xingJi}星差评，请核对产品问题，禁止联系客户改评。");
            await _bot.SendGroupAsync("本周优惠券预算已用完，后台的优惠券活动将于今晚自动关闭。");
            await _bot.SendGroupAsync("抽查发现有客服在站内信里留微信号，请主管今天内整改。");
            await _bot.SendGroupAsync("Ops: the lightning deal of tonight was rejected, please lower the discount in Seller Central.");
        }
    }
}
