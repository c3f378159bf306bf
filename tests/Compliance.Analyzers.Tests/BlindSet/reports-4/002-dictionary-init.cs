using System.Collections.Generic;
using Microsoft.Extensions.Logging;

namespace Qianwan.Duodian.Application.KeFu;

public class KuaiJieHuiFuFuWu : IKuaiJieHuiFuFuWu
{
    private readonly ILogger<KuaiJieHuiFuFuWu> _logger;

    // 快捷回复：key = 前端按钮编码
    private static readonly Dictionary<string, string> _huiFu = new()
    {
        ["WULIU_TINGZHI"] = "您好，物流显示包裹停在孟菲斯分拨中心，我们已向承运商提交查询，48小时内把结果告诉您。",
        ["TUIKUAN_WANCHENG"] = "您好，订单款项39.90美元已原路退回您的信用卡，到账约需3到5个工作日。",
        ["JIA_WEIXIN"] = "这边消息回复慢，麻烦您加一下客服微信 qw_kefu_08，我们在微信上给您处理。", // expect: BSM3002|BSM3003
        ["YOUHUI_MA"] = "感谢支持！结账时输入优惠码 QW2025 即可立减15元，仅限您本人使用。", // expect: BSM1002|BSM1001
        ["HUAN_HUO"] = "您反馈的尺码问题已收到，换货订单已建好，新的一件明天从仓库发出。",
        { "ZENG_PIN", "为了感谢您一直以来的信任，我们准备了一份神秘小礼物，回复“要”就免费寄给您。" }, // expect: BSM1005
    };

    public KuaiJieHuiFuFuWu(ILogger<KuaiJieHuiFuFuWu> logger) => _logger = logger;

    public string HuoQu(string anNiu, string maiJiaXingMing)
    {
        if (!_huiFu.TryGetValue(anNiu, out var neiRong))
        {
            _logger.LogWarning("快捷回复 {AnNiu} 不存在，优惠券类按钮请先在后台启用", anNiu);
            return string.Empty;
        }
        return maiJiaXingMing + "，" + neiRong;
    }
}
