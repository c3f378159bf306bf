using UnityEngine;
using UnityEngine.UI;

public class GemShopPanel : MonoBehaviour
{
    public Text title, banner, rate;

    void Start()
    {
        title.text = "GEM SHOP";
        banner.text = "Today only: 50% off all gem packs!";
        rate.text = "Enjoying the game? Give us 5 stars in the store!";
    }

    public void OnDailyBonus()
    {
        Debug.Log("daily bonus: free chest granted");
        PopupManager.Show("Free chest!", "Come back tomorrow for another gift.");
    }

    public void OnRedeem(string code)
    {
        if (!CodeBook.Valid(code)) PopupManager.Show("Oops", "This promo code is not valid.");
    }
}
