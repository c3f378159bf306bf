using System.Windows.Forms;

// 后台小工具界面，自己和老婆用
public class YouHuiQuanForm : Form
{
    readonly Label lbl1 = new() { Text = "优惠券名称" };
    readonly Label lbl2 = new() { Text = "折扣比例（%）" };
    readonly Label lbl3 = new() { Text = "赠品SKU" };
    readonly CheckBox chk = new() { Text = "仅限老客户使用" };
    readonly Button btn = new() { Text = "新建优惠券" };
    readonly DataGridView dgv = new();

    public YouHuiQuanForm()
    {
        Text = "独立站优惠券管理";
        Controls.AddRange(new Control[] { lbl1, lbl2, lbl3, chk, btn, dgv });
        dgv.Columns.Add("hp", "好评数");
        dgv.Columns.Add("cp", "差评数");
        dgv.Columns.Add("fx", "返现金额");
        btn.Click += (s, e) =>
        {
            if (string.IsNullOrEmpty(lbl3.Text)) { MessageBox.Show("请先选择赠品"); return; }
            MessageBox.Show("优惠券已创建");
        };
    }
}
