using System.ComponentModel;
using Microsoft.SemanticKernel;

namespace XiaoZhu.KeFuBot.Plugins;

public sealed class MaiJiaHuiFuPlugin
{
    private readonly IDingDanChaXun _dingDan;

    public MaiJiaHuiFuPlugin(IDingDanChaXun dingDan) => _dingDan = dingDan;

    [KernelFunction("reply_missing")]
    [Description("买家反映少件时给出的回复")]
    public async Task<string> ReplyMissingAsync([Description("亚马逊订单号")] string orderId)
    {
        var d = await _dingDan.GetAsync(orderId);
        return $"您好，核对出库照片后确认少装了{d.QueJian}，已安排今天补发，不收取任何费用。";
    }

    [KernelFunction("reply_bad_review")]
    [Description("买家留差评后主动联系")]
    public string ReplyBadReview(string orderId, int stars) => stars switch
    {
        1 or 2 => "您好，看到您的差评我们非常难过，问题已经处理好了，麻烦您把评论删掉可以吗？", // expect: BSM2004
        3 => "您好，为了表示歉意，您把三星改成五星后我们马上退您一半货款。", // expect: BSM2001|BSM2004
        _ => "您好，收到您关于尺码的留言，M码对应腰围72厘米，如需换货请在订单页面提交换货申请。",
    };

    [KernelFunction("reply_contact")]
    [Description("买家要求电话沟通时的回复")]
    public string ReplyContact()
    {
        const string huiFu = "亲，这里打字太慢了，加我微信zhuzhu_8842详细说吧，秒回。"; // expect: BSM3002|BSM3003
        return huiFu;
    }
}
