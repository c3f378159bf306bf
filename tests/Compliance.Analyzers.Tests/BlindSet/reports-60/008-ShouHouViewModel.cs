using System.Collections.ObjectModel;
using System.Threading.Tasks;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace QingYun.Seller.Wpf.ViewModels
{
    public partial class ShouHouViewModel : ObservableObject
    {
        private readonly IBuyerMessageSender _sender;

        [ObservableProperty] private string _dingDanHao;
        [ObservableProperty] private string _huiFuNeiRong;

        public ObservableCollection<HuiFuMoBan> MoBanLieBiao { get; } = new();

        public ShouHouViewModel(IBuyerMessageSender sender)
        {
            _sender = sender;
            JiaZaiMoBan();
        }

        private void JiaZaiMoBan()
        {
            MoBanLieBiao.Add(new HuiFuMoBan("部分退款", "您好，因为少了一根充电线，我们已为订单 {0} 部分退款 6.00 美元，原路退回您的付款方式。"));
            MoBanLieBiao.Add(new HuiFuMoBan("好评有礼", "您好，收到后记得五星好评哦，好评截图给客服即可领取价值10美元的小礼物一份！")); // expect: BSM2001
            MoBanLieBiao.Add(new HuiFuMoBan("安装指导", "您好，安装时请先把底座卡扣对准箭头方向，听到“咔”一声再拧紧螺丝，说明书PDF已附上。"));
            MoBanLieBiao.Add(new HuiFuMoBan("不满先找我们", "您好，用得开心就去写个评论，要是哪里不满意千万别急着写，先来找我们，一定让您满意。")); // expect: BSM2003
        }

        [RelayCommand]
        private async Task FaSong()
        {
            if (string.IsNullOrEmpty(HuiFuNeiRong)) return;
            await _sender.SendAsync(DingDanHao, string.Format(HuiFuNeiRong, DingDanHao));
            HuiFuNeiRong = string.Empty;
        }
    }

    public record HuiFuMoBan(string MingCheng, string NeiRong);
}
