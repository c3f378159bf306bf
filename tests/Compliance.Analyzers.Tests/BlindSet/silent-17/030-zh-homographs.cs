namespace KuaJing.Zhidao;

public class JiShuHuiFu
{
    private readonly Dictionary<int, string> _huiFu = new Dictionary<int, string>();

    public JiShuHuiFu()
    {
        _huiFu.Add(1, "您好，请将电线下方的卡扣按下，再把灯罩取出来。");
        _huiFu.Add(2, "您好，屏幕上的细微信息需要放大后查看，按住加号键两秒即可。");
        _huiFu.Add(3, "您好，伞打开后可以折叠成三段，折叠时请先按住中间的按钮。");
        _huiFu.Add(4, "您好，底部有五颗星形螺丝，请用附带的T5螺丝刀拧开。");
        _huiFu.Add(5, "您好，请长按返回键，现在屏幕应当会显示主菜单。");
        _huiFu.Add(6, "您好，错误代码E5表示水箱缺水，请加水后重新启动。");
        _huiFu.Add(7, "您好，电池正极朝上放入，盖上后盖即可使用。");
    }

    public string Qu(int bianHao)
    {
        if (!_huiFu.TryGetValue(bianHao, out var neiRong))
            throw new KeyNotFoundException("没有找到编号为 " + bianHao + " 的回复");
        return neiRong;
    }
}
