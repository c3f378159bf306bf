using System.Collections.ObjectModel;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace DianXiaoBan.Wpf.ViewModels;

public partial class KuaiJieHuiFuViewModel : ObservableObject
{
    private readonly IMaiJiaXiaoXiFuWu _fuWu;

    [ObservableProperty] private string neiRong = string.Empty;

    public ObservableCollection<HuaShu> HuaShuLieBiao { get; } = new()
    {
        new HuaShu { BiaoTi = "缺件补发", NeiRong = "您好，缺少的螺丝包今天已免费补寄，请留意查收。" },
        new HuaShu { BiaoTi = "优惠码", NeiRong = "您好，给您申请了一个专属折扣码 {zhekouma}，下单时填上就行。" }, // expect: BSM1002|BSM1001
        new HuaShu { BiaoTi = "改评", NeiRong = "您好，问题解决后，辛苦您把一星改成五星，我们再退您一半货款。" }, // expect: BSM2001|BSM2004
        new HuaShu { BiaoTi = "退货", NeiRong = "您好，请在订单页面申请退货，我们会提供预付运费的退货标签。" },
        new HuaShu { BiaoTi = "上新", NeiRong = "您好，店铺秋季新款已上架，欢迎进店逛逛。" }, // expect: BSM1007
        new HuaShu { BiaoTi = "加群", NeiRong = "您好，扫描包裹里的二维码加入粉丝群，每周免费抽奖。" }, // expect: BSM1006|BSM3001|BSM3002|BSM3003
    };

    public KuaiJieHuiFuViewModel(IMaiJiaXiaoXiFuWu fuWu) => _fuWu = fuWu;

    [RelayCommand]
    private Task FaSongAsync(string dingDanHao) => _fuWu.FaSongAsync(dingDanHao, NeiRong);
}
