using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using System.Collections.ObjectModel;
using System.Windows;

namespace DianXiaoEr.Wpf.ViewModels;

public partial class KuaijieHuifuViewModel : ObservableObject
{
    private readonly IMaijiaXiaoxiService _xiaoxi;

    [ObservableProperty]
    private string shurukuang = string.Empty;

    [ObservableProperty]
    private Huihua dangqian;

    public ObservableCollection<KuaijieHuifu> Liebiao { get; } = new()
    {
        new("退货地址", "您好，退货标签已由平台生成，请在“我的订单”里打印后贴在箱子外面。"),
        new("说明书", "您好，说明书第六页有更换滤芯的步骤，先断电再旋开底盖即可。"),
        new("加微信", "亲，这里回复不方便，您加一下我们客服微 信：dxe_kf88，有啥问题秒回。"), // expect: BSM3002|BSM5004
        new("不要退货", "亲，东西您留着别退了，回头您买我们家另外那款炒锅，那一单的钱我们替您付了。"), // expect: BSM1003|BSM1005|BSM1006
        new("保修", "您好，本产品保修两年，主机不通电属于保修范围，我们免费更换主机。"),
        new("送礼", "亲，凡是本月下单的老朋友都能领一个价值二十美元的保温杯，回复“要”就寄给您。"), // expect: BSM1005
    };

    public KuaijieHuifuViewModel(IMaijiaXiaoxiService xiaoxi) => _xiaoxi = xiaoxi;

    [RelayCommand]
    private void Charu(KuaijieHuifu item) => Shurukuang += item.Neirong;

    [RelayCommand]
    private async Task FasongAsync()
    {
        if (Dangqian is null)
        {
            MessageBox.Show("请选择会话");
            return;
        }

        await _xiaoxi.FasongAsync(Dangqian.Id, Shurukuang);
        Shurukuang = string.Empty;
    }
}

public record KuaijieHuifu(string Biaoti, string Neirong);
