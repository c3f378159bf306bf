using System;
using System.Drawing;
using System.Windows.Forms;

namespace Yiyou.Shop.Tools
{
    public partial class CouponManageForm : Form
    {
        private Button btnCreate;
        private Button btnExport;
        private Label lblTip;
        private ToolTip toolTip1;

        private void InitializeComponent()
        {
            btnCreate = new Button();
            btnExport = new Button();
            lblTip = new Label();
            toolTip1 = new ToolTip();

            btnCreate.Text = "新建优惠码";
            btnCreate.Location = new Point(12, 12);
            btnExport.Text = "导出差评列表";
            btnExport.Location = new Point(120, 12);
            lblTip.Text = "提示：优惠码的折扣必须是 5 到 80 之间的整数";
            toolTip1.SetToolTip(btnExport, "导出最近三十天内一星和二星的商品评价");

            Text = "促销与评价管理";
            btnCreate.Click += (s, e) =>
            {
                if (DateTime.Now.Hour < 8)
                {
                    MessageBox.Show("请在上午八点以后创建优惠码，亚马逊后台此时正在同步。", "操作失败");
                    return;
                }

                MessageBox.Show("优惠码已创建，同一买家只能使用一次。", "成功");
            };

            Controls.AddRange(new Control[] { btnCreate, btnExport, lblTip });
        }
    }
}
