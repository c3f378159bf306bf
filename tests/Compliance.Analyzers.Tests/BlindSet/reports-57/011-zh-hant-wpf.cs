using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using System.Collections.ObjectModel;

namespace TaiDian.KeFu.ViewModels;

public partial class HuiFuViewModel : ObservableObject
{
    [ObservableProperty] private string _caoGao = "";

    public ObservableCollection<HuiFuFanBen> FanBen { get; } =
    [
        new("退貨", "您好，退貨標籤請至「您的訂單」列印，收到商品後兩個工作天內退款。"),
        new("回購", "您好，再次光臨本店的貴賓，第二件我們算您七五折。"), // expect: BSM1001|BSM1006
        new("評論", "您好，若您願意撤掉那則一星評論，我們馬上退您一半貨款。"), // expect: BSM2001|BSM2004
        new("LINE", "您好，有問題直接加我們 LINE：@taidian88，真人客服秒回。"), // expect: BSM3002|BSM3003
        new("發票", "您好，電子發票已上傳，請於訂單詳情下載。"),
    ];

    [RelayCommand]
    private void XuanYong(HuiFuFanBen f) => CaoGao = f.NeiRong;
}

public record HuiFuFanBen(string MingCheng, string NeiRong);
