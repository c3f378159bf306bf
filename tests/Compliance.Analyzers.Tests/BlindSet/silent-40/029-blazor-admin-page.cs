using AntDesign;
using Microsoft.AspNetCore.Components;

namespace Houtai.Pages.YingXiao;

public partial class LiPinKa : ComponentBase
{
    [Inject] private IMessageService Message { get; set; } = default!;
    [Inject] private ILiPinKaService Service { get; set; } = default!;

    private string _biaoTi = "礼品卡批量生成";
    private readonly string[] _lie = { "卡号", "面值", "状态", "领取人", "有效期" };

    private async Task ShengChengAsync(int n)
    {
        if (n > 500)
        {
            await Message.Warning("一次最多生成 500 张礼品卡");
            return;
        }
        await Service.CreateAsync(n);
        await Message.Success($"已生成 {n} 张礼品卡，请到列表下载");
    }

    private Task ZuoFeiAsync(long id) => Message.Info("礼品卡已作废，用户将无法再使用");
}
