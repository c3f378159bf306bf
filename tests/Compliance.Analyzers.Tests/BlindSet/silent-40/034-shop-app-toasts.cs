namespace Mall.App.ViewModels;

// 自营商城 App（MAUI），界面提示
public partial class GouWuCheViewModel : ObservableObject
{
    [ObservableProperty] private string _tiShi = "";
    [ObservableProperty] private string _anNiu = "去结算";

    private void ShiYongQuan(string code, QuanJieGuo r)
    {
        TiShi = r switch
        {
            QuanJieGuo.ChengGong => $"优惠券 {code} 使用成功",
            QuanJieGuo.GuoQi => "该优惠券已过期",
            QuanJieGuo.BuManZu => "未满足使用门槛，还差一点就能用券",
            QuanJieGuo.ChongFu => "每个订单只能使用一张优惠券",
            _ => "优惠码无效，请检查后重新输入"
        };
    }

    private void PingJia() => Toast.Make("购买后才能评价该商品").Show();
}
