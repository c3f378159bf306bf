namespace KeFuTong.Client.Views;

public partial class HuiFuBianJiQi
{
    private const string PlaceholderText = "请输入回复内容（请勿填写优惠码、返现、好评等内容）";

    private readonly string[] _xiaoTieShi =
    {
        "小贴士：亚马逊不允许在站内信中发送优惠券或折扣码。",
        "小贴士：请勿以退款、赠品换取买家删除差评，一经发现将封号。",
        "小贴士：买家索要微信、WhatsApp时，请回复“请直接在本消息中沟通”。",
        "小贴士：索评请使用后台“请求评论”按钮，不要自己写索评邮件。",
    };

    private void BtnFaSong_Click(object sender, EventArgs e)
    {
        var wenBen = txtHuiFu.Text;
        if (wenBen.Contains("好评") || wenBen.Contains("返现"))
        {
            MessageBox.Show("内容含有“好评返现”类敏感词，不能发送给买家！", "合规检查");
            return;
        }
        if (wenBen.Length > 2000)
        {
            MessageBox.Show("超过2000字，请精简后再发送。");
            return;
        }
        _rizhi.Info("客服 {0} 已发送回复，优惠券检查通过", _yuanGong.XingMing);
        FaSong(wenBen);
    }
}
