using System.Windows;
using System.Windows.Controls;

namespace PingLunFenXi.Views
{
    public partial class ReviewDashboard : UserControl
    {
        public ReviewDashboard()
        {
            InitializeComponent();
            ColStars.Header = "星级";
            ColTitle.Header = "评论标题";
            BtnDelete.Content = "删除选中评论";
            BtnDelete.ToolTip = "从本地数据库删除评论，不影响亚马逊页面";
            TabFive.Header = "五星好评";
            TabOne.Header = "一星差评";
            TxtEmpty.Text = "No review found. Please change the stars filter.";
            CboSort.ItemsSource = new[] { "最有帮助", "最新评论", "差评优先" };
        }

        private void OnDelete(object sender, RoutedEventArgs e)
        {
            MessageBox.Show("确定删除所选的差评记录吗？", "评论管理");
            StatusText.Text = "3 reviews are removed from cache";
        }
    }
}
