using System.Collections;

// in-game pop-ups of our puzzle game; shown to players, not to buyers of goods
public class RatePopup : ShopBehaviour
{
    [SerializeField] private string title = "Enjoying Meeple Quest?";
    [SerializeField] private string body = "Rate the app with five stars in the app store, it helps our little team!";
    [SerializeField] private string later = "Maybe later";
    [SerializeField] private int coinsReward = 50;

    public int gamesBeforePopup = 10;

    IEnumerator Start()
    {
        yield return WaitForGames(gamesBeforePopup);
        if (PlayerPrefs.GetInt("rated") == 1)
            yield break;
        Popup.Show(title, body, ok: OnOk, cancel: later);
    }

    private void OnOk()
    {
        PlayerPrefs.SetInt("rated", 1);
        Debug.Log("player tapped rate, free coins are not granted for ratings: store policy");
        AppStore.OpenReviewPage();
    }

    // daily wheel: free spin, double coins, 20% off for skins in the in-game shop
    public void ShowWheel() => Popup.Show("Daily wheel", "Your free spin is ready", ok: SpinWheel, cancel: later);

    private void SpinWheel() => Wheel.Spin(coinsReward);
}
