using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using System.Collections.ObjectModel;

namespace DianXiaoEr.Wpf.ViewModels;

public partial class ZongheHuifuViewModel : ObservableObject
{
    private readonly IMaijiaXiaoxiService _xiaoxi;

    [ObservableProperty]
    private long huihuaId;

    public ObservableCollection<string> Changyong { get; } = new()
    {
        "您好，发错颜色是我们的失误，正确的白色款今天免费寄出，黑色款您不用退回。",
        "您好，您提到包装里没有送的电池，商品页面注明电池需另配，型号是五号电池两节。",
        "您好，退货包裹昨天已到仓，拆检完成后由亚马逊退款，预计周四前到账。",
        "您好，这款水杯的刻度五百毫升处有一颗星形标记，属于正常印刷，不是瑕疵。",
        "Hello, the tent has two doors and the pegs are in the small bag, please look inside the pole bag, many people don't see it.",
        "Hello, your return was received without the remote, so we refunded the price minus the remote. When the remote comes, the rest is refunded also.",
        "Hello, we can't change the address after shipping. If the parcel comes back to us, we refund you in full.",
        "Hello, this table top is free of formaldehyde and the cover is washable at 30 degree.",
        "Hello, please don't send us your card number or password. Refund is done only by Amazon to the same card.",
    };

    public ZongheHuifuViewModel(IMaijiaXiaoxiService xiaoxi) => _xiaoxi = xiaoxi;

    [RelayCommand]
    private Task FasongAsync(string neirong) => _xiaoxi.FasongAsync(HuihuaId, neirong);
}
