namespace Alder.Mobile;

public class PingFenTanChuang(IDialogService dialogs, IStoreReview store)
{
    public async Task ShowAsync()
    {
        bool yes = await dialogs.ShowMessageAsync("喜欢我们的应用吗？", "请到应用商店给我们一个五星好评，谢谢您的支持！", "去评分", "以后再说");
        if (yes) await store.OpenAsync();
    }
}
